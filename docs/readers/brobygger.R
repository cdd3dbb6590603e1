# Reads a study's results: tables as data frames, networks as igraph or statnet objects, missing answers as NA.
#
#   source("brobygger.R")
#   study <- read_brobygger("Exports/boligsosial-2013")
#   town <- study[["elvestad"]]                        # "town/y2024" for a network that was asked in waves
#   brobygger_matrix(town, "contact")                  # persons x persons: 1 tie, 0 no tie, NA where the answer is missing
#   brobygger_igraph(town, "contact", "weekly")        # igraph: weekly contact and stronger
#   brobygger_network(town, "contact")                 # statnet's network: missing answers are missing edges
#   brobygger_table(town, "pairs")                     # any table of the folder, with the column types of datapackage.json
#
# It wants jsonlite; brobygger_igraph wants igraph, and brobygger_network network.

# The networks of a study by the path of their folder: the network's id, then the wave's where there are waves.
read_brobygger <- function(folder) {
  study <- jsonlite::read_json(file.path(folder, "study.json"))
  paths <- vapply(study$networks, function(network) {
    if (is.null(network$wave)) network$id else paste(network$wave$network, network$wave$id, sep = "/")
  }, "")
  networks <- Map(function(about, path) {
    own <- file.path(folder, path, "tables")
    package <- jsonlite::read_json(file.path(own, "datapackage.json"))
    names(package$resources) <- vapply(package$resources, `[[`, "", "name")
    list(about = about, folder = own, resources = package$resources)
  }, study$networks, paths)
  names(networks) <- paths
  networks
}

# Ids stay text, and only empty cells are missing.
brobygger_table <- function(network, name) {
  resource <- network$resources[[name]]
  types <- vapply(resource$schema$fields, function(field) {
    switch(field$type, string = "character", integer = "integer", number = "numeric")
  }, "")
  utils::read.csv(
    file.path(network$folder, resource$path), colClasses = unname(types), na.strings = "", check.names = FALSE,
    fileEncoding = "UTF-8", strip.white = FALSE)
}

# Ids of a relation's levels, strongest first.
brobygger_levels <- function(network, relation) {
  found <- Find(function(one) one$id == relation, network$about$relations)
  vapply(found$levels, `[[`, "", "id")
}

# persons x persons: the answer state of every ordered pair, row about column; NA on the diagonal.
brobygger_states <- function(network, relation) {
  ids <- vapply(network$about$actors, `[[`, "", "id")
  states <- matrix(NA_character_, length(ids), length(ids), dimnames = list(ids, ids))
  # In a large network most pairs have no row; answers.csv says in which state they are.
  answers <- brobygger_table(network, "answers")
  answers <- answers[answers$kind == "relation" & answers$question == relation, ]
  states[answers$person, ] <- answers$unlisted
  pairs <- brobygger_table(network, "pairs")
  pairs <- pairs[pairs$relation == relation, ]
  states[cbind(pairs$from, pairs$to)] <- pairs$state
  diag(states) <- NA
  states
}

# persons x persons: 1 where the row reports a tie to the column at `level` or a stronger one (any level without), 0 where it
# answered otherwise, NA where the answer is missing and on the diagonal.
brobygger_matrix <- function(network, relation, level = NULL) {
  states <- brobygger_states(network, relation)
  result <- ifelse(states == "tie", 1, ifelse(states == "no-tie", 0, NA))
  if (!is.null(level)) {
    levels <- brobygger_levels(network, relation)
    weaker <- utils::tail(levels, length(levels) - match(level, levels))
    pairs <- brobygger_table(network, "pairs")
    pairs <- pairs[pairs$relation == relation & pairs$level %in% weaker, ]
    result[cbind(pairs$from, pairs$to)] <- 0
  }
  result
}

# Everybody on the roster with the ties of `level` and stronger (of all levels without), what is known of persons, and level, weight
# and state on edges. With `missing`, pairs whose answer is missing are edges too: their `tie` is NA and their state says why.
brobygger_igraph <- function(network, relation, level = NULL, missing = FALSE) {
  persons <- brobygger_table(network, "actors")
  persons <- persons[persons$kind == "person", ]
  persons <- persons[, c("id", setdiff(names(persons), c("id", "study", "network", "wave", "kind")))]
  levels <- brobygger_levels(network, relation)
  wanted <- if (is.null(level)) levels else levels[seq_len(match(level, levels))]
  ties <- brobygger_table(network, "ties")
  ties <- ties[ties$relation == relation & ties$level %in% wanted, c("from", "to", "level", "weight")]
  edges <- data.frame(ties, state = rep("tie", nrow(ties)), tie = rep(1, nrow(ties)))
  if (missing) {
    states <- brobygger_states(network, relation)
    open <- which(!is.na(states) & !states %in% c("tie", "no-tie"), arr.ind = TRUE)
    if (nrow(open) > 0) {
      edges <- rbind(edges, data.frame(
        from = rownames(states)[open[, 1]], to = colnames(states)[open[, 2]], level = NA, weight = NA,
        state = states[open], tie = NA))
    }
  }
  igraph::graph_from_data_frame(edges, directed = TRUE, vertices = persons)
}

# statnet's network: `network::network.edgecount(net)` counts the ties, `network::network.naedgecount(net)` the missing answers.
brobygger_network <- function(network, relation, level = NULL) {
  matrix <- brobygger_matrix(network, relation, level)
  diag(matrix) <- 0
  network::network(matrix, matrix.type = "adjacency", directed = TRUE)
}
