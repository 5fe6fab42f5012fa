package newsledger.data;

import com.fasterxml.jackson.databind.json.JsonMapper;
import newsledger.fact.Direction;
import newsledger.fact.FactType;
import newsledger.site.Story;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class FactsExportTest {

    @Test
    void jsonHasTheFieldsOfTheDictionaryInOrderAndPlainDecimals() {
        Story story = new Story("a", "T").paragraph("Alpha paid [$38 billion].");
        story.money(FactType.DEAL_VALUE, "38000000000", "Alpha", "");

        assertThat(FactsExport.jsonl(story.facts())).isEqualTo("""
                {"article":"a","type":"deal-value","subject":"Alpha","counterparty":null,"text":"$38 billion",\
                "start":14,"end":25,"kind":"money","low":38000000000,"high":38000000000,"unit":"USD","per":null,\
                "qualifier":"exact","direction":null,"metric":null,"status":"reported","period":"2024-Q4",\
                "sentence":"Alpha paid $38 billion.","confidence":0.9,"rule":"by-hand",\
                "words":null,"over":null,"whose":null}
                """);
    }

    @Test
    void cellsThatASpreadsheetWouldRunGetAnApostrophe() {
        Story story = new Story("a", "T").paragraph("=HYPERLINK(1) at [$5], \"so\".");
        story.money(FactType.COST, "5", "@cmd", "+1");

        assertThat(FactsExport.csv(story.facts()))
                .startsWith("article,type,subject,counterparty,text,start,end,kind,low,high,unit,per,")
                .contains("a,cost,'@cmd,'+1,$5,")
                .contains("\"'=HYPERLINK(1) at $5, \"\"so\"\".\"");
    }

    @Test
    void jsonAndCsvHaveTheSameFields() throws Exception {
        Story story = new Story("a", "T").paragraph("Alpha paid [$38 billion].");
        story.money(FactType.DEAL_VALUE, "38000000000", "Alpha", "");

        List<String> keys = new ArrayList<>();
        new JsonMapper().readTree(FactsExport.jsonl(story.facts())).fieldNames().forEachRemaining(keys::add);

        assertThat(FactsExport.csv(story.facts()).lines().findFirst()).contains(String.join(",", keys));
    }

    @Test
    void theTableFitsATerminal() {
        Story story = new Story("cloud-deal", "T").paragraph("Beta shares rose [4%].");
        story.move("4", Direction.UP, "Beta");

        assertThat(FactsExport.table(story.facts())).contains("cloud-deal  stock-move  Beta     -             ▲ 4%");
    }
}
