package dev.cutline;

import dev.cutline.cli.CutlineCommand;
import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/** Caption and photo-credit manager for news photo desks. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class Cutline {

    /** Starts the desk, or runs the command that the first argument names. */
    public static void main(String[] arguments) {
        if (CutlineCommand.isServe(arguments)) {
            boolean named = arguments.length > 0 && arguments[0].equals("serve");
            SpringApplication.run(
                    Cutline.class, named ? Arrays.copyOfRange(arguments, 1, arguments.length) : arguments);
        } else {
            System.exit(CutlineCommand.run(arguments));
        }
    }
}
