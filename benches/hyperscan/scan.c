/* How fast Hyperscan, or Vectorscan, searches texts for many patterns at once, for `cargo xtask bench`.
 *
 * Usage: scan PATTERNS SECONDS TEXT...
 * PATTERNS is a file of regular expressions, each ended by a NUL byte; one that begins with byte 1 is Unicode.
 * Prints one JSON object: how many patterns it took of how many, and for each text megabytes (10^6 bytes) a second.
 * It reports where matches end, which is what it is fastest at. */

#include <hs/hs.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static char *read_file(const char *path, size_t *length) {
    FILE *file = fopen(path, "rb");
    if (!file || fseek(file, 0, SEEK_END)) {
        perror(path);
        exit(1);
    }
    *length = (size_t)ftell(file);
    rewind(file);
    char *bytes = malloc(*length + 1);
    if (!bytes || fread(bytes, 1, *length, file) != *length) {
        perror(path);
        exit(1);
    }
    bytes[*length] = 0;
    fclose(file);
    return bytes;
}

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static int count(unsigned id, unsigned long long from, unsigned long long to, unsigned flags, void *matches) {
    (void)id, (void)from, (void)to, (void)flags;
    ++*(unsigned long long *)matches;
    return 0;
}

/* Whether the library understands a pattern at all. */
static int understands(const char *pattern, unsigned flags) {
    hs_expr_info_t *info = NULL;
    hs_compile_error_t *error = NULL;
    int fine = hs_expression_info(pattern, flags, &info, &error) == HS_SUCCESS;
    free(info);
    hs_free_compile_error(error);
    return fine;
}

int main(int argc, char **argv) {
    if (argc < 4) {
        fprintf(stderr, "usage: scan PATTERNS SECONDS TEXT...\n");
        return 2;
    }
    size_t length;
    char *all = read_file(argv[1], &length);
    const char **patterns = calloc(length + 1, sizeof *patterns);
    unsigned *flags = calloc(length + 1, sizeof *flags);
    unsigned *ids = calloc(length + 1, sizeof *ids);
    unsigned offered = 0, taken = 0;
    for (char *at = all; at < all + length; at += strlen(at) + 1) {
        int unicode = *at == 1;
        unsigned flag = unicode ? HS_FLAG_UTF8 | HS_FLAG_UCP : 0;
        ++offered;
        if (understands(at + unicode, flag)) {
            patterns[taken] = at + unicode;
            flags[taken] = flag;
            ids[taken] = taken;
            ++taken;
        }
    }
    hs_database_t *database = NULL;
    for (;;) {
        hs_compile_error_t *error = NULL;
        if (hs_compile_multi(patterns, flags, ids, taken, HS_MODE_BLOCK, NULL, &database, &error) == HS_SUCCESS)
            break;
        if (error->expression < 0) {
            fprintf(stderr, "%s\n", error->message);
            return 1;
        }
        /* Too large: go on without it. */
        unsigned refused = (unsigned)error->expression;
        --taken;
        memmove(patterns + refused, patterns + refused + 1, (taken - refused) * sizeof *patterns);
        memmove(flags + refused, flags + refused + 1, (taken - refused) * sizeof *flags);
        hs_free_compile_error(error);
    }
    hs_scratch_t *scratch = NULL;
    if (hs_alloc_scratch(database, &scratch) != HS_SUCCESS)
        return 1;
    double seconds = atof(argv[2]);
    printf("{\"version\":\"%.5s\",\"offered\":%u,\"taken\":%u,\"rates\":[", hs_version(), offered, taken);
    for (int text = 3; text < argc; ++text) {
        char *bytes = read_file(argv[text], &length);
        unsigned long long matches = 0;
        printf(text == 3 ? "[" : ",[");
        double start = now();
        for (int run = 0; run < 3 || now() - start < seconds; ++run) {
            double begin = now();
            if (hs_scan(database, bytes, (unsigned)length, 0, scratch, count, &matches) != HS_SUCCESS)
                return 1;
            printf(run ? ",%.3f" : "%.3f", (double)length / 1e6 / (now() - begin));
        }
        printf("]");
        free(bytes);
    }
    printf("]}\n");
    return 0;
}
