# A first look at a study in R: Rscript look.R Exports/STUDY NETWORK
# Nothing is converted by hand: readr reads the tables, haven the SPSS file, igraph makes a network of pairs.csv.

library(readr)
library(haven)
library(igraph, warn.conflicts = FALSE)

arguments <- commandArgs(trailingOnly = TRUE)
study <- arguments[1]
tables <- file.path(study, arguments[2], "tables")
text <- cols(.default = col_character(), weight = col_integer(), source_row = col_integer())

# Ids stay text ("007" is no number), and NA is what is empty, not somebody called NA.
pairs <- read_csv(file.path(tables, "pairs.csv"), na = "", col_types = text, progress = FALSE)
actors <- read_csv(file.path(tables, "actors.csv"), na = "", col_types = cols(.default = col_character()), progress = FALSE)
stopifnot(nrow(problems(pairs)) == 0, nrow(problems(actors)) == 0)

persons <- actors[actors$kind == "person", ]
ties <- pairs[pairs$state == "tie", ]
edges <- ties[c("from", "to", "relation", "level", "weight")]
graph <- graph_from_data_frame(edges, vertices = persons[c("id", "label", "status")])
cat("igraph", vcount(graph), ecount(graph), "\n")
print(table(pairs$relation, pairs$state))

# With user_na = FALSE (the default) the reasons for missing values become NA, with TRUE they are kept and labelled.
people <- read_sav(file.path(study, "study.sav"), user_na = TRUE)
cat("haven", nrow(people), ncol(people), "\n")
reasons <- people[[which(vapply(people, function(column) !is.null(attr(column, "na_range")), TRUE))[1]]]
print(attr(reasons, "labels"))
