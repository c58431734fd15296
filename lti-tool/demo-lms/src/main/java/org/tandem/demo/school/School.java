package org.tandem.demo.school;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** The whole state of the school; safe for many threads. */
public final class School {
  private final Map<String, Person> people = new LinkedHashMap<>();
  private final Map<String, Course> courses = new LinkedHashMap<>();
  private final Map<String, Tool> tools = new LinkedHashMap<>();
  private final Map<String, Activity> activities = new LinkedHashMap<>();
  private final Map<String, LineItem> lineItems = new LinkedHashMap<>();
  private final Map<String, Map<String, Grade>> grades = new LinkedHashMap<>();
  private final AtomicInteger lastId = new AtomicInteger(100);

  /** A school with these people and courses, and no tool yet. */
  public School(List<Person> people, List<Course> courses) {
    people.forEach(person -> this.people.put(person.id(), person));
    courses.forEach(course -> this.courses.put(course.id(), course));
  }

  /** A number never given before, for anything that needs an id. */
  public String nextId() {
    return Integer.toString(lastId.incrementAndGet());
  }

  /** Everybody, in the order of their introduction. */
  public synchronized List<Person> people() {
    return List.copyOf(people.values());
  }

  /** The person of that id. */
  public synchronized Optional<Person> person(String id) {
    return Optional.ofNullable(people.get(id));
  }

  /** Adds somebody, or changes what is known of them. */
  public synchronized void put(Person person) {
    people.put(person.id(), person);
  }

  /** All courses. */
  public synchronized List<Course> courses() {
    return List.copyOf(courses.values());
  }

  /** The course of that id. */
  public synchronized Optional<Course> course(String id) {
    return Optional.ofNullable(courses.get(id));
  }

  /** Adds a course, or changes what is known of it. */
  public synchronized void put(Course course) {
    courses.put(course.id(), course);
  }

  /** The courses a person sees: their own, or all for an admin. */
  public List<Course> coursesOf(Person person) {
    return courses().stream().filter(course -> canOpen(person, course)).toList();
  }

  /** Whether the person may open the course. */
  public boolean canOpen(Person person, Course course) {
    return person.position() == Position.ADMIN || course.enrols(person.id());
  }

  /** All tools, in the order of registration. */
  public synchronized List<Tool> tools() {
    return List.copyOf(tools.values());
  }

  /** The tool of that id. */
  public synchronized Optional<Tool> tool(String id) {
    return Optional.ofNullable(tools.get(id));
  }

  /** The tool that was given that client id. */
  public Optional<Tool> toolOfClient(String clientId) {
    return tools().stream().filter(tool -> tool.clientId().equals(clientId)).findFirst();
  }

  /** Keeps a tool that has just registered. */
  public synchronized void add(Tool tool) {
    tools.put(tool.id(), tool);
  }

  /** Lets a tool be launched from now on. */
  public synchronized void activate(String toolId) {
    tools.computeIfPresent(toolId, (id, tool) -> tool.activated());
  }

  /** Removes a tool, its activities stay behind and no longer open. */
  public synchronized void removeTool(String toolId) {
    tools.remove(toolId);
  }

  /** The activities of a course. */
  public synchronized List<Activity> activities(String courseId) {
    return activities.values().stream().filter(a -> a.courseId().equals(courseId)).toList();
  }

  /** The activity of that id. */
  public synchronized Optional<Activity> activity(String id) {
    return Optional.ofNullable(activities.get(id));
  }

  /** Adds or replaces an activity. */
  public synchronized void put(Activity activity) {
    activities.put(activity.id(), activity);
  }

  /** The gradebook columns of a course. */
  public synchronized List<LineItem> lineItems(String courseId) {
    return lineItems.values().stream().filter(i -> i.courseId().equals(courseId)).toList();
  }

  /** The columns that belong to one activity. */
  public synchronized List<LineItem> lineItemsOf(Activity activity) {
    return lineItems(activity.courseId()).stream()
        .filter(item -> item.activityId().filter(activity.id()::equals).isPresent())
        .toList();
  }

  /** The column of that id. */
  public synchronized Optional<LineItem> lineItem(String id) {
    return Optional.ofNullable(lineItems.get(id));
  }

  /** Adds or replaces a column. */
  public synchronized void put(LineItem item) {
    lineItems.put(item.id(), item);
  }

  /** Removes a column with everything in it. */
  public synchronized void removeLineItem(String id) {
    lineItems.remove(id);
    grades.remove(id);
  }

  /** What stands in one cell. */
  public synchronized Optional<Grade> grade(String lineItemId, String personId) {
    return Optional.ofNullable(grades.getOrDefault(lineItemId, Map.of()).get(personId));
  }

  /** Everything that stands in one column. */
  public synchronized List<Grade> grades(String lineItemId) {
    return new ArrayList<>(grades.getOrDefault(lineItemId, Map.of()).values());
  }

  /**
   * Writes a cell, unless what stands there is as new or newer.
   *
   * @return whether it was written
   */
  public synchronized boolean putIfNewer(String lineItemId, Grade grade) {
    Map<String, Grade> column = grades.computeIfAbsent(lineItemId, id -> new LinkedHashMap<>());
    Grade present = column.get(grade.personId());
    if (present != null && !present.changedAt().isBefore(grade.changedAt())) {
      return false;
    }
    column.put(grade.personId(), grade);
    return true;
  }
}
