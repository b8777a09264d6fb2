"""From facts to the outside world and back: one module for each format, which knows the model and nothing else."""
