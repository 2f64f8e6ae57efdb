"""What has changed as Markdown for a comment on a pull request, and as a page."""
