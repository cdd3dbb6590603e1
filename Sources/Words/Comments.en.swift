// swift-format-ignore-file
let commentsEN: StaticString = #"""
# What keeps a file of comments from being read
comments.missing-file = There is no such file of comments.
comments.missing-file.hint = Check what `comments` in the mapping points at. `brobygger comments` makes a first file.
comments.folder = This is a folder, not a file of comments.
comments.no-permission = The file of comments cannot be read.
comments.too-large = The file is larger than 1 MB and cannot be a file of comments.
comments.not-utf8 = There is a character here that is not UTF-8. A file of comments must be saved as UTF-8.
comments.empty-file = The file of comments is empty.
comments.empty-file.hint = Begin with `comments: 1`, or delete the file and make a new one with `brobygger comments`.
comments.control-character = There is an invisible control character here, which a file of comments cannot have.
comments.too-deep.hint = Check that this is a file of comments. It never has more than a few levels.
comments.second-document = Another document begins here. A file of comments is one document.
comments.wrong-version = This program reads version 1 of files of comments, not `{text}`.
comments.wrong-version.hint = Write `comments: 1`.
comments.neither = There is neither `strength` nor `challenge` here.
comments.neither.hint = Add one of them, or remove the line.

# Texts that have nowhere to stand
comments.no-such-network = The file of comments has texts about the network `{id}`, which is not in the mapping. They are shown nowhere.
comments.no-such-network.hint = Correct the id, or remove the texts. The mapping has: {known}.
comments.no-such-picture = There is no picture called `{picture}`. The text is shown nowhere.
comments.no-such-picture.nearest = The most alike is `{nearest}`. `brobygger comments --missing` shows the pictures that the file does not name.
comments.no-such-picture.hint = `brobygger comments --missing` shows the pictures that the file does not name.
comments.not-in-edition = {n} {n: comment is about a picture | comments are about pictures} that this edition does not have, and {n: is | are} not shown.
comments.not-in-edition.hint = An edition with fewer groups has fewer pictures. If the file is wrong, a run with names tells which line it is.

# The command
comments.abstract = Make a first file of comments with every picture, or show what one lacks.
comments.discussion = The file is your own: what you write in it stands under the pictures of report, presentation and note after every
  run, and what the meeting writes stands in their tables. `run` reads it and never writes to it. Behind each picture
  stands what the figures support, as a comment after #; without a text that is shown. A file that is there is not touched.
comments.missing = Print what the file lacks, without writing to it.
comments.with-names = A file of comments is made with names; it serves every edition.
comments.written = Wrote {file}
comments.nothing-missing = The file names every picture.
comments.there-already = {file} is there already, and what stands in it is not touched.
comments.there-already.hint = `--missing` shows what it lacks, for you to paste in.
comments.draft.what = Comments on {title}.
comments.draft.how = Write the text behind the colon, in quotes or after | on the lines below. What stands behind # is supported by the figures and is shown as long as you have written nothing.
comments.draft.names = Runs read this file and never write to it. It may hold names: treat it as personal data.
comments.draft.editions = Editions without names have the comments only where this says true.
"""#
