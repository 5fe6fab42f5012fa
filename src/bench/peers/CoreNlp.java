import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;

/** The pace of Stanford CoreNLP's numeric entities, with the fewest annotators that find them. */
final class CoreNlp {
    private static final Set<String> NUMERIC = Set.of("MONEY", "PERCENT", "DURATION", "NUMBER", "ORDINAL");

    private CoreNlp() {}

    public static void main(String[] args) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner");
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("threads", "1");
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        Pace.print("CoreNLP 4.5.7", Pace.texts(Path.of(args[0])), String::length, text -> numbers(pipeline, text));
    }

    private static int numbers(StanfordCoreNLP pipeline, String text) {
        CoreDocument document = new CoreDocument(text);
        pipeline.annotate(document);
        return (int) document.entityMentions().stream()
                .filter(mention -> NUMERIC.contains(mention.entityType()))
                .count();
    }
}
