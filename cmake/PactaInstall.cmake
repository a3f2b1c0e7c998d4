# Install rules and the package config are completed with the command line.
