// The hub as it is, under a role of the benchmark's own that row-level security lets through; its own start refuses such a role.
import './project';
