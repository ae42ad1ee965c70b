"""How the weights of @onrecord/model-en are made: corpora -> teacher -> student -> integers -> files."""
