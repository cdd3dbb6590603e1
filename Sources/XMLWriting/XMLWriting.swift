// XMLWriting
