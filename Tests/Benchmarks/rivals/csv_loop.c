/* The bare loop over a CSV file: libcsv with a buffer of 64 KB and callbacks that count. csv_loop FILE */
#include <csv.h>
#include <stdio.h>

struct counts { long fields, rows, bytes; };

static void field(void *text, size_t length, void *data) {
    struct counts *counts = data;
    (void)text;
    counts->fields++;
    counts->bytes += length;
}

static void row(int end, void *data) {
    (void)end;
    ((struct counts *)data)->rows++;
}

int main(int argc, char **argv) {
    static char buffer[65536];
    struct csv_parser parser;
    struct counts counts = {0, 0, 0};
    FILE *file = argc == 2 ? fopen(argv[1], "rb") : NULL;
    size_t length;
    if (!file || csv_init(&parser, CSV_STRICT) != 0) return 1;
    csv_set_delim(&parser, ';');
    while ((length = fread(buffer, 1, sizeof buffer, file)) > 0)
        if (csv_parse(&parser, buffer, length, field, row, &counts) != length) return 1;
    if (csv_fini(&parser, field, row, &counts) != 0) return 1;
    csv_free(&parser);
    fclose(file);
    printf("%ld fields, %ld rows, %ld bytes\n", counts.fields, counts.rows, counts.bytes);
    return 0;
}
