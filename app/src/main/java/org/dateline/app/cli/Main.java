package org.dateline.app.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Where the process begins. */
public final class Main {

    private Main() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] args) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Interruption interruption = Interruption.listening();
        // The launcher knows whether the standard error is a terminal; Java can tell that only of the other two.
        boolean terminal = Boolean.getBoolean("dateline.terminal");
        int exit = run(new Console(System.in, out, err, terminal, interruption), args);
        out.flush();
        interruption.returned();
        System.exit(exit);
    }

    /** Runs a command inside this process, as tests do. */
    public static int run(InputStream in, PrintStream out, PrintStream err, String... args) {
        return run(new Console(in, out, err, false, new Interruption()), args);
    }

    static int run(Console console, String... args) {
        var commandLine = new CommandLine(new DatelineCommand(console), new Commands(console));
        commandLine.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        commandLine.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        commandLine.setUsageHelpAutoWidth(true);
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setExecutionExceptionHandler((problem, line, parsed) -> Failures.exit(problem, console));
        return commandLine.execute(args);
    }

    /** Makes commands, each with the console that it speaks through. */
    private record Commands(Console console) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> kind) throws Exception {
            try {
                Constructor<K> constructor = kind.getDeclaredConstructor(Console.class);
                constructor.setAccessible(true);
                return constructor.newInstance(console);
            } catch (NoSuchMethodException e) {
                return CommandLine.defaultFactory().create(kind);
            }
        }
    }
}
