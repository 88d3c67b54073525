package dev.cutline;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/** Caption and photo-credit manager for news photo desks. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class Cutline {

    public static void main(String[] arguments) {
        SpringApplication.run(Cutline.class, arguments);
    }
}
