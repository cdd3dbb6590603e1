/// One response, as the API tells it.
struct APIResponse {
    struct Answer {
        var question = ""
        var order = ""
        var value = ""
    }

    var respondent = ""
    var response = ""
    var email = ""
    var start = ""
    var completed = ""
    var anonymous = ""
    var answers: [Answer] = []
}
