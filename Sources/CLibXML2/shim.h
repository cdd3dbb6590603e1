// libxml2's headers pull in ICU's, and those clash with the ICU inside Foundation: ICU support is switched off
// before anything else is read (it only concerns encodings that this program does not ask libxml2 for).
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlwriter.h>

static void sayNothing(void *context, const char *message, ...) { (void)context; (void)message; }

// A variadic function cannot be written in Swift.
static inline void silenceLibXML2(void) { xmlSetGenericErrorFunc(NULL, sayNothing); }
