/// Something could not be written: each room that writes says why in its own error, so that whoever ends the run need not know them.
package protocol WriteFault: Error {
    /// Why, in the words of somebody who waits for the file; a part of a sentence.
    var why: Text { get }
}
