package org.dateline.app.cli;

import picocli.CommandLine.Option;

/** The options for where the desk is served. */
final class ServeOptions {

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8477",
            description = "The port; 0 takes any that is free. Default: ${DEFAULT-VALUE}.")
    int port;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "The address to listen at. Default: ${DEFAULT-VALUE}, which only this machine can reach.")
    String bind = "127.0.0.1";

    @Option(names = "--no-open", description = "Do not open the browser.")
    boolean noOpen;
}
