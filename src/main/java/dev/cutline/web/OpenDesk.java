package dev.cutline.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says in the log which page to open. */
@Component
class OpenDesk {

    private static final Logger LOG = LoggerFactory.getLogger(OpenDesk.class);

    @EventListener
    void on(WebServerInitializedEvent event) {
        LOG.info(
                "The desk is open: http://localhost:{} (search follows when Elasticsearch has started)",
                event.getWebServer().getPort());
    }
}
