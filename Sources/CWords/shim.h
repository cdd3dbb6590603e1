// What Findings asks the room Words for. Words are in a room of their own that no other depends on, so that a change of a text compiles
// that room and nothing else; the programs that are linked have it.

/// The texts of a subject in a language, both by number, and how many bytes they are; NULL past the last subject.
const unsigned char *brobygger_words(long subject, long language, long *count);
