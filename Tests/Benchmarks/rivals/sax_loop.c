/* The bare loop over an XML file: libxml2's SAX2 interface with a buffer of 64 KB and callbacks that count. sax_loop FILE */
#include <libxml/parser.h>
#include <stdio.h>
#include <string.h>

struct counts { long elements, bytes; };

static void start(void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int namespaces,
                  const xmlChar **declared, int attributes, int defaulted, const xmlChar **values) {
    (void)name, (void)prefix, (void)uri, (void)namespaces, (void)declared, (void)attributes, (void)defaulted, (void)values;
    ((struct counts *)data)->elements++;
}

static void end(void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
    (void)data, (void)name, (void)prefix, (void)uri;
}

static void characters(void *data, const xmlChar *text, int length) {
    (void)text;
    ((struct counts *)data)->bytes += length;
}

int main(int argc, char **argv) {
    static char buffer[65536];
    struct counts counts = {0, 0};
    xmlSAXHandler handler;
    xmlParserCtxtPtr parser;
    FILE *file = argc == 2 ? fopen(argv[1], "rb") : NULL;
    size_t length;
    memset(&handler, 0, sizeof handler);
    handler.initialized = XML_SAX2_MAGIC;
    handler.startElementNs = start;
    handler.endElementNs = end;
    handler.characters = characters;
    if (!file || !(parser = xmlCreatePushParserCtxt(&handler, &counts, NULL, 0, NULL))) return 1;
    xmlCtxtUseOptions(parser, XML_PARSE_NONET | XML_PARSE_HUGE);
    while ((length = fread(buffer, 1, sizeof buffer, file)) > 0)
        if (xmlParseChunk(parser, buffer, (int)length, 0) != 0) return 1;
    if (xmlParseChunk(parser, buffer, 0, 1) != 0) return 1;
    xmlFreeParserCtxt(parser);
    fclose(file);
    printf("%ld elements, %ld bytes of text\n", counts.elements, counts.bytes);
    return 0;
}
