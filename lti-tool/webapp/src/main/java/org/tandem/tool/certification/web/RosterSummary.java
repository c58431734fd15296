package org.tandem.tool.certification.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tandem.lti.nrps.Member;

/** What a roster brought, in numbers: how many in each role, and of how many a name or address. */
final class RosterSummary {

  private RosterSummary() {}

  static List<TrialView.Line> of(List<Member> members) {
    List<TrialView.Line> lines = new ArrayList<>();
    lines.add(line("members", members.size()));
    lines.add(line("active", count(members, m -> m.status() == Member.Status.ACTIVE)));
    lines.add(line("named", count(members, m -> m.name().or(m::givenName).isPresent())));
    lines.add(line("with-email", count(members, m -> m.email().isPresent())));
    Map<String, Long> roles = new TreeMap<>();
    members.forEach(member -> member.roles().forEach(role -> roles.merge(role, 1L, Long::sum)));
    roles.forEach((role, count) -> lines.add(TrialView.Line.of(role, String.valueOf(count))));
    return lines;
  }

  private static long count(List<Member> members, java.util.function.Predicate<Member> which) {
    return members.stream().filter(which).count();
  }

  private static TrialView.Line line(String what, long count) {
    return TrialView.Line.of(what, String.valueOf(count));
  }
}
