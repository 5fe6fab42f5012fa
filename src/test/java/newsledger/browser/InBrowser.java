package newsledger.browser;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Gives tests the one {@link Stage} of the run, set when the first asks for it. */
final class InBrowser implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Stage.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var store = context.getRoot().getStore(ExtensionContext.Namespace.create(InBrowser.class));
        return store.getOrComputeIfAbsent(Stage.class, any -> set(), Stage.class);
    }

    private static Stage set() {
        try {
            return Stage.set();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
