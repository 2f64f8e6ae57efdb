"""What changed between two versions of a document, in the field's terms: never by line or place."""
