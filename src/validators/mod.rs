//! Algorithms that tell real values from look-alikes, a file for each, named after the algorithm.
