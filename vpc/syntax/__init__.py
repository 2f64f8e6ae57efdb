"""Text to data with places: decoding, YAML, ``allow`` comments. The only home of ruamel.yaml."""
