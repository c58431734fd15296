import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Makes the pictures of the guides out of those that the browser tests of the whole path have taken:
 * {@code java docs/images/GuidePictures.java}, after {@code ./mvnw verify}.
 */
class GuidePictures {
  private static final Path TAKEN = Path.of("server-config/target/screenshots");
  private static final Path HERE = Path.of("docs/images");
  private static final int WIDTH = 800;
  private static final int HIGHEST = 640;
  private static final int BELOW = 24;

  /** Which step of which walk shows what. */
  private static final Map<String, String> PICTURES =
      Map.ofEntries(
          Map.entry("localhost/agreement-to-sign", "mentor-agreement"),
          Map.entry("localhost/evidence-countersigned", "mentor-evidence"),
          Map.entry("localhost/proposal", "mentee-overview"),
          Map.entry("localhost/closing", "mentee-closing"),
          Map.entry("localhost/matching", "instructor-matching"),
          Map.entry("localhost/lms-grade", "instructor-grade"),
          Map.entry("coaching/third-party-signs", "instructor-third-party"),
          Map.entry("coaching/survey-answered-by-both", "mentee-survey"),
          Map.entry("localhost/deep-linking", "instructor-adding"),
          Map.entry("localhost/profile-mentee", "mentee-profile"),
          Map.entry("localhost/first-visit", "mentee-first-visit"),
          Map.entry("localhost/console-no-program", "console-no-program"),
          Map.entry("localhost/console-design", "console-first-program"),
          Map.entry("localhost/console-programs", "console-open-program"),
          Map.entry("staff/console-design", "console-design"),
          Map.entry("staff/console-people-wrong", "console-people"),
          Map.entry("staff/console-reports", "console-reports"),
          Map.entry("staff/console-credentials", "console-credentials"),
          Map.entry("staff/console-template-wrong", "console-template"),
          Map.entry("staff/console-questions", "console-questions"),
          Map.entry("staff/console-design-of", "console-sharing"),
          Map.entry("staff/console-inviting-many", "console-inviting"),
          Map.entry("staff/console-ending-many", "console-ending-pairs"),
          Map.entry("staff/console-giving-back", "console-giving-back"),
          Map.entry("staff/credential-public", "credential-public"),
          Map.entry("staff/giving-back", "mentee-giving-back"),
          Map.entry("staff/getting-ready", "mentor-getting-ready"),
          Map.entry("staff/campaign", "mentor-campaign"),
          Map.entry("staff/named", "mentor-named"));

  public static void main(String[] args) throws IOException {
    for (Map.Entry<String, String> one : PICTURES.entrySet()) {
      BufferedImage taken = ImageIO.read(find(one.getKey()).toFile());
      Path file = HERE.resolve(one.getValue() + ".png");
      ImageIO.write(smaller(taken), "png", file.toFile());
      System.out.printf("%s, %d kB%n", file, Files.size(file) / 1000);
    }
  }

  private static Path find(String step) throws IOException {
    Path walk = TAKEN.resolve(step).getParent();
    String name = "\\d+-" + TAKEN.resolve(step).getFileName() + "\\.png";
    try (Stream<Path> all = Files.list(walk)) {
      return all.filter(file -> file.getFileName().toString().matches(name))
          .findFirst()
          .orElseThrow(() -> new IOException("No picture of " + step + " in " + TAKEN));
    }
  }

  /** Without the empty rows below, and narrower. */
  private static BufferedImage smaller(BufferedImage taken) {
    int rows = taken.getHeight();
    while (rows > 1 && isPlain(taken, rows - 1)) {
      rows--;
    }
    rows = Math.min(rows + BELOW, taken.getHeight());
    int height = Math.min(HIGHEST, rows * WIDTH / taken.getWidth());
    Image cut = taken.getSubimage(0, 0, taken.getWidth(), height * taken.getWidth() / WIDTH);
    BufferedImage small =
        new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = small.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.drawImage(cut.getScaledInstance(WIDTH, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
    graphics.dispose();
    return small;
  }

  private static boolean isPlain(BufferedImage image, int row) {
    int first = image.getRGB(0, row);
    for (int x = 1; x < image.getWidth(); x++) {
      if (image.getRGB(x, row) != first) {
        return false;
      }
    }
    return true;
  }
}
