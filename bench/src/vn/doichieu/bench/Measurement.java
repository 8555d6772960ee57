package vn.doichieu.bench;

/**
 * What one run of a program took, from the start of its process to its end.
 *
 * @param wallSeconds time on the clock
 * @param cpuSeconds processor time of the process and its children; NaN where the system does not
 *     tell
 * @param largestMebibytes peak resident memory of the largest single process; NaN likewise
 * @param treeMebibytes highest sum of the resident memory of the process and its children seen at
 *     one moment; pages they share count twice. NaN likewise
 */
record Measurement(
    double wallSeconds, double cpuSeconds, double largestMebibytes, double treeMebibytes) {}
