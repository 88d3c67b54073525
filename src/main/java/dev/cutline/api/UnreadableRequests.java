package dev.cutline.api;

import java.io.IOException;
import java.io.Writer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Answers by a problem, too, what Tomcat refuses before anybody here sees it: addresses with {@code %00} or an encoded
 * slash, blanks and brackets that should have been escaped, headers without end.
 */
@Component
@Order // after Spring Boot's own, so that this one is asked first
class UnreadableRequests implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new ProblemReports()));
    }

    private static final class ProblemReports extends ErrorReportValve {

        private static final String BODY = "{\"title\":\"Bad Request\",\"status\":%d,\"code\":\"request-unreadable\","
                + "\"detail\":\"This request can't be read: escape what is special in its address, and see /api/docs.\"}";

        private ProblemReports() {
            setShowReport(false);
            setShowServerInfo(false);
        }

        @Override
        protected void report(Request request, Response response, @Nullable Throwable cause) {
            String address = request.getRequestURI();
            boolean isOurs = address == null || address.startsWith("/api/");
            if (isOurs && response.getStatus() == Response.SC_BAD_REQUEST && response.getContentWritten() == 0) {
                tell(response);
            } else {
                super.report(request, response, cause);
            }
        }

        private static void tell(Response response) {
            try {
                response.setContentType("application/problem+json");
                response.setCharacterEncoding("UTF-8");
                Writer writer = response.getReporter();
                if (writer != null) {
                    writer.write(BODY.formatted(response.getStatus()));
                    response.finishResponse();
                }
            } catch (IOException e) {
                // The caller has gone.
            }
        }
    }
}
