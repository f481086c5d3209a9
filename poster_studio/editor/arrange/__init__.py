"""Moving, sizing, lining up and grouping."""
