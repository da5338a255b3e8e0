/** Quality reviews: a rubric, what the data answer by themselves, what reviewers rate. */
@org.jspecify.annotations.NullMarked
package org.diapason.studio.reviews;
