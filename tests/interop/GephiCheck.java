import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.graph.api.Table;
import org.gephi.io.exporter.api.ExportController;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.preview.api.PreviewController;
import org.gephi.preview.api.PreviewProperty;
import org.gephi.preview.types.EdgeColor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/**
 * Opens a network file as Gephi does ("Don't merge" edges) and prints what Gephi then holds, as JSON; renders it to
 * PNG where a second file is named.
 */
public class GephiCheck {
  private static final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  public static void main(String[] arguments) throws Exception {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    Workspace workspace = projects.getCurrentWorkspace();
    ImportController importer = Lookup.getDefault().lookup(ImportController.class);
    Container container = importer.importFile(new File(arguments[0]));
    container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.NO_MERGE);
    importer.process(container, new DefaultProcessor(), workspace);
    GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);

    out.println("{\"issues\": " + array(issues(container)) + ",");
    out.println("\"directed\": " + model.isDirected() + ", \"dynamic\": " + model.isDynamic() + ",");
    out.println("\"types\": " + array(types(model)) + ",");
    out.println("\"nodeColumns\": " + columns(model.getNodeTable()) + ",");
    out.println("\"edgeColumns\": " + columns(model.getEdgeTable()) + ",");
    out.println("\"nodes\": {" + nodes(model) + "},");
    out.println("\"edges\": {" + edges(model) + "}}");
    if (arguments.length > 1) render(new File(arguments[1]));
  }

  private static List<String> issues(Container container) {
    List<String> all = new ArrayList<>();
    for (var it = container.getReport().getIssues(1000); it.hasNext();) {
      Issue issue = it.next();
      all.add(quoted(issue.getLevel() + ": " + issue.getMessage()));
    }
    return all;
  }

  private static List<String> types(GraphModel model) {
    List<String> all = new ArrayList<>();
    for (Object label : model.getEdgeTypeLabels()) if (label != null) all.add(quoted(label.toString()));
    return all;
  }

  private static String columns(Table table) {
    TreeMap<String, String> all = new TreeMap<>();
    for (Column column : table) all.put(column.getTitle(), column.getTypeClass().getSimpleName());
    List<String> members = new ArrayList<>();
    all.forEach((title, type) -> members.add(quoted(title) + ": " + quoted(type)));
    return "{" + String.join(", ", members) + "}";
  }

  private static String nodes(GraphModel model) {
    List<String> members = new ArrayList<>();
    for (Node node : model.getGraph().getNodes()) {
      members.add(quoted(node.getId().toString()) + ": {\"label\": " + quoted(node.getLabel()) + ", \"x\": " + node.x()
          + ", \"size\": " + node.size() + ", \"type\": " + text(node, "type") + "}");
    }
    return String.join(",\n", members);
  }

  private static String edges(GraphModel model) {
    List<String> members = new ArrayList<>();
    for (Edge edge : model.getGraph().getEdges()) {
      members.add(quoted(edge.getId().toString()) + ": {\"source\": " + quoted(edge.getSource().getId().toString())
          + ", \"target\": " + quoted(edge.getTarget().getId().toString()) + ", \"kind\": "
          + quoted(String.valueOf(edge.getTypeLabel())) + ", \"label\": " + quoted(edge.getLabel()) + ", \"weight\": "
          + edge.getWeight() + ", \"evidence\": " + text(edge, "evidence") + "}");
    }
    return String.join(",\n", members);
  }

  private static String text(Element element, String column) {
    if (element.getTable().getColumn(column) == null) return "null";
    Object value = element.getAttribute(column);
    return value == null ? "null" : quoted(value.toString());
  }

  private static void render(File file) throws Exception {
    PreviewController preview = Lookup.getDefault().lookup(PreviewController.class);
    preview.getModel().getProperties().putValue(PreviewProperty.SHOW_NODE_LABELS, true);
    preview.getModel().getProperties().putValue(PreviewProperty.EDGE_COLOR, new EdgeColor(EdgeColor.Mode.ORIGINAL));
    preview.refreshPreview();
    Lookup.getDefault().lookup(ExportController.class).exportFile(file);
  }

  private static String array(List<String> items) {
    return "[" + String.join(", ", items) + "]";
  }

  private static String quoted(String text) {
    if (text == null) return "null";
    StringBuilder json = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') json.append('\\').append(c);
      else if (c < ' ') json.append(String.format("\\u%04x", (int) c));
      else json.append(c);
    }
    return json.append('"').toString();
  }
}
