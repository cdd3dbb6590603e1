# The way in R: data.table reads and melts on all cores, openxlsx writes the tie list, igraph counts degrees and writes GraphML.
#
#     Rscript data_table_igraph.R ANSWERS ROSTER FOLDER
suppressPackageStartupMessages({
  library(data.table)
  library(igraph)
  library(openxlsx)
})
arguments <- commandArgs(trailingOnly = TRUE)
folder <- arguments[3]
weights <- c(Daglig = 3L, Ukentlig = 2L, "Månedlig" = 1L)

people <- fread(arguments[2], sep = ";", colClasses = "character", encoding = "UTF-8")
wide <- fread(arguments[1], sep = ";", colClasses = "character", encoding = "UTF-8")
items <- grep("^6\\.", names(wide), value = TRUE)
long <- melt(wide, id.vars = "Respondent", measure.vars = items, variable.name = "Item", value.name = "Answer")
ties <- long[Answer %chin% names(weights)]
names_of_items <- sub("^.*: ", "", items)
ties[, Navn := names_of_items[as.integer(Item)]]
ties[, To := people$Nr[chmatch(Navn, people$Navn)]]
ties[, From := people$Nr[chmatch(Respondent, people[["E-post"]])]]
ties[, Weight := weights[Answer]]

graph <- graph_from_data_frame(
  ties[, .(From, To, weight = Weight)], directed = TRUE, vertices = people[, .(name = Nr, label = Navn)])
people[, OutDegree := degree(graph, mode = "out")]
people[, InDegree := degree(graph, mode = "in")]
V(graph)$outdegree <- people$OutDegree
V(graph)$indegree <- people$InDegree

write.xlsx(
  list(Actors = people, Ties = ties[, .(From, To, Navn, Answer, Weight)]), file.path(folder, "workbook.xlsx"),
  overwrite = TRUE)
write_graph(graph, file.path(folder, "contact.graphml"), format = "graphml")
