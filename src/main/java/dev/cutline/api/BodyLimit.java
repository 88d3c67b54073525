package dev.cutline.api;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Reads bodies of JSON up to a limit, which the longest list that is taken anywhere keeps far below; files go as forms. */
@RestControllerAdvice(basePackageClasses = BodyLimit.class)
final class BodyLimit extends RequestBodyAdviceAdapter {

    private static final int MOST_MEGABYTES = 16;
    private static final long MOST = MOST_MEGABYTES * 1024L * 1024L;

    /** A body is longer than the desk reads. */
    static final class BodyTooLong extends RuntimeException {
        private BodyTooLong() {
            super("The body is longer than the %d MB that this desk reads at once. Send it in parts."
                    .formatted(MOST_MEGABYTES));
        }
    }

    @Override
    public boolean supports(
            MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converterType) {
        return true;
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converterType)
            throws IOException {
        if (message.getHeaders().getContentLength() > MOST) {
            throw new BodyTooLong();
        }
        InputStream body = new Limited(message.getBody());
        HttpHeaders headers = message.getHeaders();
        return new HttpInputMessage() {
            @Override
            public InputStream getBody() {
                return body;
            }

            @Override
            public HttpHeaders getHeaders() {
                return headers;
            }
        };
    }

    /** For bodies that don't say how long they are. */
    private static final class Limited extends FilterInputStream {

        private long left = MOST;

        private Limited(InputStream input) {
            super(input);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw new BodyTooLong();
            }
        }
    }
}
