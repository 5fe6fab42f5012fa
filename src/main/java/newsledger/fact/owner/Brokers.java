package newsledger.fact.owner;

import newsledger.fact.clause.Cue;
import newsledger.fact.clause.Token;
import newsledger.fact.clause.WordList;

import java.util.List;
import java.util.Set;

/** Tells houses that judge others from those who forecast for themselves: {@code [Nimbus Securities] has cut its target for the shares}. */
final class Brokers {
    private static final Set<String> HOUSES = WordList.of("broker-names");
    private static final Set<String> JUDGEMENTS = WordList.of("judgements");
    private static final Set<String> POSSESSIVES = Set.of("its", "their");
    private static final int REACH = 9;

    private Brokers() {}

    /** Whether the name at {@code at} is of a broker, and what it cuts or lifts is its own forecast. */
    static boolean judges(List<Token> tokens, int at, Candidate candidate) {
        String name = candidate.entity().name();
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return HOUSES.contains(last) && !candidate.has(Tie.TITLE) && hasOpinion(tokens, at);
    }

    private static boolean hasOpinion(List<Token> tokens, int at) {
        for (int i = at + 1; i + 1 < tokens.size() && i < at + REACH; i++) {
            boolean its =
                    (POSSESSIVES.contains(tokens.get(i).word()) || tokens.get(i).name() != null)
                            && !tokens.get(i - 1).is(Cue.PREPOSITION);
            for (int k = i + 1; its && k < tokens.size() && k <= i + 3; k++) {
                if (JUDGEMENTS.contains(tokens.get(k).word())) {
                    return true;
                }
                if (tokens.get(k).is(Cue.PREPOSITION)) {
                    break;
                }
            }
        }
        return false;
    }
}
