#include <xlsxwriter.h>

// libxlsxwriter declares the texts of these structs as `char *` up to 1.1.5 and as `const char *` later. Set from C,
// both fit. The library copies what it is given.

static inline void brobygger_table_column(lxw_table_column *column, const char *header, lxw_format *format) {
    column->header = (char *)header;
    column->header_format = format;
}

static inline void brobygger_table_name(lxw_table_options *options, const char *name) {
    options->name = (char *)name;
}

static inline void brobygger_title(lxw_doc_properties *properties, const char *title) {
    properties->title = (char *)title;
}

static inline void brobygger_temporary_folder(lxw_workbook_options *options, const char *folder) {
    options->tmpdir = (char *)folder;
}

static inline void brobygger_image_description(lxw_image_options *options, const char *description) {
    options->description = (char *)description;
}

static inline void brobygger_chart_description(lxw_chart_options *options, const char *description) {
    options->description = (char *)description;
}

static inline void brobygger_condition(lxw_conditional_format *condition, const char *formula) {
    condition->value_string = (char *)formula;
}
