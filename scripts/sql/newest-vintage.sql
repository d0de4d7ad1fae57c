SELECT newest_vintage::VARCHAR AS day FROM build;
