package newsledger.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.util.ArrayList;
import java.util.List;

/** What a page asked for: the addresses, and those that were answered with an error or not at all. */
record Traffic(List<String> asked, List<String> failed) {
    /** The server's own, that loads a page again when the site was built anew: it is no part of the site. */
    private static final String RELOADING = "/.newsledger/";

    static Traffic of(List<String> messages) {
        ObjectMapper json = new ObjectMapper();
        List<String> asked = new ArrayList<>();
        List<String> failed = new ArrayList<>();
        try {
            for (String message : messages) {
                JsonNode event = json.readTree(message).path("message");
                JsonNode of = event.path("params");
                switch (event.path("method").asText()) {
                    case "Network.requestWillBeSent" ->
                        add(asked, of.path("request").path("url").asText());
                    case "Network.responseReceived" -> {
                        if (of.path("response").path("status").asInt() >= 400) {
                            add(failed, of.path("response").path("url").asText());
                        }
                    }
                    case "Network.loadingFailed" -> {
                        if (!of.path("canceled").asBoolean()) {
                            add(failed, of.path("errorText").asText());
                        }
                    }
                    default -> {}
                }
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        return new Traffic(asked, failed);
    }

    private static void add(List<String> addresses, String address) {
        if (!address.contains(RELOADING)) {
            addresses.add(address);
        }
    }
}
