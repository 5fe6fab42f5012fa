package newsledger.site;

import newsledger.article.Problem;

/** A template cannot be read or filled. Nothing is published. */
public final class BrokenTemplate extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    BrokenTemplate(Problem problem, Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    /** What is wrong and in which line of which template. */
    public Problem problem() {
        return problem;
    }
}
