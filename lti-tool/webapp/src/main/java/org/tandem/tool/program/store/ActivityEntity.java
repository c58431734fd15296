package org.tandem.tool.program.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.program.Activity;
import org.tandem.tool.program.Widget;

/** A row of {@code activity}. */
@Entity
@Table(name = "activity")
public class ActivityEntity {
  @Id UUID id;

  @Column(name = "tenant_id")
  UUID tenantId;

  @Column(name = "program_id")
  UUID programId;

  @Column(name = "course_id")
  UUID courseId;

  @Enumerated(EnumType.STRING)
  Widget widget;

  String title;

  @Nullable String grading;

  @Nullable
  @Column(name = "resource_link_id")
  String resourceLinkId;

  @Nullable
  @Column(name = "line_item_url")
  String lineItemUrl;

  @Version long version;

  Activity toActivity() {
    return new Activity(
        id,
        tenantId,
        programId,
        courseId,
        widget,
        title,
        Optional.ofNullable(grading).map(GradePolicyJson::read),
        Optional.ofNullable(resourceLinkId),
        Optional.ofNullable(lineItemUrl),
        version);
  }
}
