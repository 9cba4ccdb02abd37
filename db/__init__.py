"""How it is kept: the encrypted engine, the tables, the migrations and the search index."""
