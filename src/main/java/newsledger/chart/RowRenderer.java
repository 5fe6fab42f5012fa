package newsledger.chart;

import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.category.CategoryDataset;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Called by JFreeChart for each value; puts its row where the axes say. */
final class RowRenderer extends AbstractCategoryItemRenderer {
    private static final long serialVersionUID = 1;

    private final transient List<Row> rows;
    private final transient RowShape shape;

    RowRenderer(List<Row> rows, RowShape shape) {
        this.rows = List.copyOf(rows);
        this.shape = shape;
    }

    @Override
    public void drawItem(
            Graphics2D g2,
            CategoryItemRendererState state,
            Rectangle2D area,
            CategoryPlot plot,
            CategoryAxis names,
            ValueAxis values,
            CategoryDataset data,
            int series,
            int number,
            int pass) {
        Row row = rows.get(number);
        double y = names.getCategoryMiddle(number, rows.size(), area, RectangleEdge.LEFT);
        double from = values.valueToJava2D(row.from(), area, plot.getRangeAxisEdge());
        double to = values.valueToJava2D(row.to(), area, plot.getRangeAxisEdge());
        shape.draw((Canvas) g2, row, from, to, y);
    }
}
