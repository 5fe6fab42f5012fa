package newsledger.fact;

import java.util.List;

/** Finds how firmly a figure is stated: from modals, verbs of expecting and planning, and unnamed sources. {@code Harbor
 * plans to spend $3m} is planned. */
final class Standing {

    private Standing() {}

    static Status of(Frame frame, FactType type) {
        List<Token> tokens = frame.tokens();
        if (frame.measure(Cue.TARGET)) {
            return Status.FORECAST;
        }
        boolean rumoured = false;
        for (Token token : tokens) {
            if (token.is(Cue.DENY)) {
                return Status.DENIED;
            }
            rumoured |= token.is(Cue.RUMOUR);
        }
        Status status = nearest(tokens, frame.leading().clauseStart(), frame.at());
        if (rumoured && (type == FactType.DEAL_VALUE || type == FactType.FUNDING || type == FactType.STAKE)) {
            return Status.RUMOURED;
        }
        return status;
    }

    private static Status nearest(List<Token> tokens, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            Token token = tokens.get(i);
            if (token.is(Cue.FORECAST) && !token.is("can")) {
                return Status.FORECAST;
            }
            if (token.is(Cue.PLAN)) {
                return Status.PLANNED;
            }
        }
        return Status.REPORTED;
    }
}
