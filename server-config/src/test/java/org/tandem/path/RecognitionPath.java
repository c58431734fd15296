package org.tandem.path;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

/**
 * What comes after a pair, in one language: one sees what they gave and earned, says thank you, and
 * lets anybody look at a credential; one who was helped is asked to help others.
 */
final class RecognitionPath {
  private static final String THANKS = "I still hear your question before every handover.";

  private final Participant holder;
  private final Participant helped;
  private final String activity;
  private final Eyes eyes;
  private final Words words;

  /** Both have completed a pair: the one on the main path, the other in an activity. */
  RecognitionPath(Participant holder, Participant helped, String activity, Eyes eyes, Words words) {
    this.holder = holder;
    this.helped = helped;
    this.activity = activity;
    this.eyes = eyes;
    this.words = words;
  }

  void walk() {
    lookAtWhatWasEarned();
    sayThankYou();
    share();
    giveBack();
  }

  private void lookAtWhatWasEarned() {
    holder.arrive();
    ToolPages earning = holder.open(MainPath.COURSE, MainPath.ACTIVITY);
    earning.follow(words.of("journey", "recognition"));
    earning.seeHeading(say("title"));
    earning.see(say("award.share"));
    eyes.look(holder.page(), "recognition");
  }

  private void sayThankYou() {
    Locator thanks = holder.tool().locator("x-thanks");
    ConsoleDesk.unfold(thanks.locator("details"));
    thanks.locator("select[name=reason]").selectOption(new SelectOption().setIndex(0));
    thanks.locator("input[name=kudos][value=EXPLAINED]").check();
    thanks.locator("textarea[name=words]").fill(THANKS);
    eyes.look(holder.page(), "thanking");
    ToolPages.enter(thanks.locator("form .button-primary"));
    hear(holder, say("thanks.sent"));
  }

  /** Whoever has the address sees the credential, without the LMS and without an account. */
  private void share() {
    ToolPages.enter(button("award.share"));
    ToolPages.enter(holder.tool().locator("dialog button[value=confirm]"));
    Locator address = holder.tool().locator("input[id^=address-]").first();
    assertThat(address).isVisible();
    eyes.look(holder.page(), "credential-shared");
    Page anybody = holder.page().context().newPage();
    anybody.navigate(address.inputValue());
    assertThat(anybody.locator("html")).hasAttribute("dir", words.direction());
    assertThat(anybody.locator(".notice[data-tone=ok]")).isVisible();
    assertThat(anybody.locator("main")).containsText(holder.name());
    assertThat(anybody.locator("main")).not().containsText(THANKS);
    eyes.look(anybody, "credential-public");
    anybody.close();
    ToolPages.save(holder.page(), () -> ToolPages.enter(button("award.certificate")), ".+[.]pdf");
  }

  /** Asked once, and begun with what the goals have shown. */
  private void giveBack() {
    helped.arrive();
    ToolPages closed = helped.open(MainPath.COURSE, activity);
    closed.follow(words.of("journey", "step.close"));
    assertThat(helped.tool().locator("x-give-back section")).isVisible();
    eyes.look(helped.page(), "giving-back");
    closed.press(say("back.yes"));
    helped.seeProfile();
    assertThat(helped.tool().locator("input[name=side][value=MENTOR]")).isChecked();
    helped.handIn();
    hear(helped, words.of("journey/participation", "given"));
  }

  /** Of the first credential; what is heard of it begins with a sign of direction. */
  private Locator button(String key) {
    return holder
        .tool()
        .locator(
            "section[aria-labelledby^=award-] button",
            new FrameLocator.LocatorOptions().setHasText(say(key)))
        .first();
  }

  private static void hear(Participant person, String text) {
    assertThat(person.tool().locator("[aria-live]").getByText(text).first()).isAttached();
  }

  private String say(String key) {
    return words.of("journey/recognition", key);
  }
}
