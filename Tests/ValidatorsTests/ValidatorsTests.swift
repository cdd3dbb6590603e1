import Validators
import Testing
