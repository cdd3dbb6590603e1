import Spreadsheet
import Testing
