// Placeholder until the first exporter lands.
