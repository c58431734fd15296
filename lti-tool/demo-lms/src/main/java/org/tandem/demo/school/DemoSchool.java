package org.tandem.demo.school;

import java.util.List;

/** The people and courses that the demo begins with. */
public final class DemoSchool {
  /** The L&amp;D admin. */
  public static final String ALEX = "2";

  /** The instructor of both courses. */
  public static final String PRIYA = "3";

  /** The course "Nursing practice". */
  public static final String NURSING = "21";

  /** The course "Software engineering". */
  public static final String SOFTWARE = "22";

  private DemoSchool() {}

  /** A fresh school. */
  public static School open() {
    return new School(people(), courses());
  }

  private static List<Person> people() {
    return List.of(
        new Person(ALEX, "Alex", "Morgan", Position.ADMIN, "Sets up programs for everyone"),
        new Person(PRIYA, "Dr. Priya", "Raman", Position.INSTRUCTOR, "Teaches both courses"),
        learner("11", "Maria", "Lindqvist", "Charge nurse, 14 years on the ward"),
        learner("12", "Samuel", "Okafor", "Intensive care nurse, teaches on the job"),
        learner("13", "Grace", "Tanaka", "Community nurse, trained as a coach"),
        learner("14", "Daniel", "Weiss", "Newly qualified, first year on the ward"),
        learner("15", "Aisha", "Rahman", "Back on the ward after six years"),
        learner("16", "Lucía", "Fernández", "Moving from the ward to intensive care"),
        learner("17", "Tom", "Hughes", "Staff engineer, 12 years of services"),
        learner("18", "Mei", "Chen", "Leads the platform team"),
        learner("19", "Omar", "Haddad", "Clinical data engineer, once a nurse"),
        learner("20", "Emma", "Novak", "Junior developer, six months in"),
        learner("23", "Jonas", "Berg", "Changed career from teaching"),
        learner("24", "Nadia", "Petrova", "Nurse informatics, learning to program"));
  }

  private static Person learner(String id, String given, String family, String about) {
    return new Person(id, given, family, Position.LEARNER, about);
  }

  private static List<Course> courses() {
    return List.of(
        new Course(
            NURSING,
            "NURS-210",
            "Nursing practice",
            "From the classroom to the ward, with an experienced nurse at your side.",
            List.of(PRIYA),
            List.of("11", "12", "13", "14", "15", "16", "19", "24")),
        new Course(
            SOFTWARE,
            "SWE-310",
            "Software engineering",
            "Building software that other people can rely on, together.",
            List.of(PRIYA),
            List.of("17", "18", "19", "20", "23", "24")));
  }
}
