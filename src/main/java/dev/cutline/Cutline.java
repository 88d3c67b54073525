package dev.cutline;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Caption and photo-credit manager for news photo desks. */
@SpringBootApplication
public class Cutline {

    public static void main(String[] arguments) {
        SpringApplication.run(Cutline.class, arguments);
    }
}
