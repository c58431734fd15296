package org.tandem.lti;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ThrowsTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Keeps every public type, method, record component and exception of the library explained. */
class JavadocTest {
  private static final Path SOURCES = Path.of("src/main/java");

  @Test
  void explainsEverythingThatIsPublic() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        Stream<Path> sources = Files.walk(SOURCES)) {
      List<Path> java = sources.filter(path -> path.toString().endsWith(".java")).toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(java));
      Unexplained unexplained = new Unexplained(DocTrees.instance(task));
      task.parse().forEach(unit -> unexplained.scan(unit, null));

      assertThat(unexplained.types).as("public types looked at").hasSizeGreaterThan(60);
      assertThat(unexplained.found).isEmpty();
    }
  }

  /** Walks the sources and notes what lacks its comment. */
  private static final class Unexplained extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final Set<String> found = new TreeSet<>();
    private final Set<String> types = new TreeSet<>();
    private final DocTrees docs;
    private String type = "";
    private boolean inInterface;

    Unexplained(DocTrees docs) {
      this.docs = docs;
    }

    @Override
    public @Nullable Void visitClass(ClassTree node, @Nullable Void unused) {
      String outer = type;
      boolean outerInterface = inInterface;
      if (isPublic(node.getModifiers()) || inInterface) {
        type = (outer.isEmpty() ? "" : outer + ".") + node.getSimpleName();
        inInterface = node.getKind() == Tree.Kind.INTERFACE;
        types.add(type);
        Set<String> params = params(require(type));
        if (node.getKind() == Tree.Kind.RECORD) {
          components(node)
              .filter(name -> !params.contains(name))
              .forEach(name -> found.add(type + " lacks @param " + name));
        }
        super.visitClass(node, null);
      }
      type = outer;
      inInterface = outerInterface;
      return null;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree node, @Nullable Void unused) {
      boolean overrides =
          node.getModifiers().getAnnotations().stream()
              .anyMatch(each -> each.getAnnotationType().toString().equals("Override"));
      if ((isPublic(node.getModifiers()) || inInterface) && !overrides) {
        String name = type + "." + node.getName();
        Set<String> explained = exceptions(require(name));
        node.getThrows().stream()
            .map(Tree::toString)
            .filter(each -> !explained.contains(each))
            .forEach(each -> found.add(name + " lacks @throws " + each));
      }
      return null;
    }

    @Override
    public @Nullable Void visitVariable(VariableTree node, @Nullable Void unused) {
      boolean constant =
          isPublic(node.getModifiers()) && node.getModifiers().getFlags().contains(Modifier.STATIC);
      if (constant) {
        require(type + "." + node.getName());
      }
      return null;
    }

    private @Nullable DocCommentTree require(String name) {
      DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
      if (comment == null || comment.getFullBody().isEmpty()) {
        found.add(name + " lacks a comment");
      }
      return comment;
    }

    private static boolean isPublic(ModifiersTree modifiers) {
      return modifiers.getFlags().contains(Modifier.PUBLIC);
    }

    // In a parsed record the components are its fields that are not static.
    private static Stream<String> components(ClassTree record) {
      return record.getMembers().stream()
          .filter(VariableTree.class::isInstance)
          .map(VariableTree.class::cast)
          .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
          .map(field -> field.getName().toString());
    }

    private static Set<String> params(@Nullable DocCommentTree comment) {
      return tags(comment, ParamTree.class)
          .map(tag -> tag.getName().toString())
          .collect(Collectors.toSet());
    }

    private static Set<String> exceptions(@Nullable DocCommentTree comment) {
      return tags(comment, ThrowsTree.class)
          .map(tag -> tag.getExceptionName().toString())
          .collect(Collectors.toSet());
    }

    private static <T extends DocTree> Stream<T> tags(
        @Nullable DocCommentTree comment, Class<T> kind) {
      return comment == null
          ? Stream.empty()
          : comment.getBlockTags().stream().filter(kind::isInstance).map(kind::cast);
    }
  }
}
