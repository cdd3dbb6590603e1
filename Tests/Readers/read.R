# What R sees of a study, as JSON: read.R READERS STUDY
arguments <- commandArgs(trailingOnly = TRUE)
source(file.path(arguments[1], "brobygger.R"))
study <- read_brobygger(arguments[2])
single <- jsonlite::unbox

relations <- list()
for (name in names(study)) {
  network <- study[[name]]
  for (relation in vapply(network$about$relations, `[[`, "", "id")) {
    states <- table(brobygger_states(network, relation))
    ties <- lapply(stats::setNames(nm = brobygger_levels(network, relation)), function(level) {
      c(sum(brobygger_matrix(network, relation, level), na.rm = TRUE),
        igraph::ecount(brobygger_igraph(network, relation, level)),
        network::network.edgecount(brobygger_network(network, relation, level)))
    })
    relations[[paste(name, relation)]] <- list(
      states = lapply(as.list(states), single), ties = ties,
      missing = single(network::network.naedgecount(brobygger_network(network, relation))),
      withMissing = single(igraph::ecount(brobygger_igraph(network, relation, missing = TRUE))))
  }
}

people <- haven::read_sav(file.path(arguments[2], "study.sav"), user_na = TRUE)
first <- study[[1]]$about$relations[[1]]
degrees <- list()
for (level in vapply(first$levels, `[[`, "", "id")) {
  column <- people[[gsub("-", "_", paste(first$id, level, "outdegree", sep = "_"))]]
  stopifnot(identical(attr(column, "na_range"), c(-99, -95)))
  degrees[[paste(first$id, level, sep = "/")]] <- as.numeric(unclass(column))
}
cat(jsonlite::toJSON(list(relations = relations, persons = single(nrow(people)), outDegree = degrees), digits = NA))
